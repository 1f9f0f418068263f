DROP TABLE translations;
DROP TABLE answer_languages;
DROP TABLE application_times;
DROP TABLE round_counts;
