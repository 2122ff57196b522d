-- The types that a table of these columns should have: days as days, and what is one of a few as an enum.
CREATE TYPE outcome AS ENUM (
  'no-further-action', 'assessment', 'child-protection-enquiry', 'early-help',
  'information-and-advice', 'other');
CREATE TYPE status AS ENUM (
  'in-care', 'child-protection-plan', 'child-in-need-plan', 'open-for-assessment',
  'care-leaver', 'early-help');
-- For each day of the calendar of working days: until when 45 working days from it are not over, when
-- 10 are due, and until when those are not over.
CREATE TABLE working_days AS
  FROM read_csv(getvariable('working_days_file'), header = true, columns = {
    'day': 'DATE', 'until_45': 'DATE', 'due_10': 'DATE', 'until_10': 'DATE'});
