// The govuk-frontend parts in use: a button that is not pressed twice, errors that take focus, choices that open more.
import { Button, Checkboxes, createAll, ErrorSummary, NotificationBanner, Radios, SkipLink } from "govuk-frontend";

document.body.classList.add("js-enabled", "govuk-frontend-supported");

for (const component of [ErrorSummary, NotificationBanner, SkipLink, Radios, Checkboxes]) createAll(component);
createAll(Button, { preventDoubleClick: true });
