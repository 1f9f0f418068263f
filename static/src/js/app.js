// Scripts only help: every page works without them. What needs a script is `hidden` until the script shows it.
import "./govuk.js";
import "./autosave.js";
import "./wordcount.js";
import "./budget.js";
import "./live-total.js";
import "./print.js";
import "./listened.js";
import "./here.js";
import "./exit.js";
