WITH open AS (
  SELECT
    child, status, opened,
    max(CASE WHEN seen <= getvariable('last_day') THEN seen END) OVER (PARTITION BY child) AS seen
  FROM episodes
  WHERE opened <= getvariable('last_day')
    AND (closed IS NULL OR closed > getvariable('last_day'))),
clocks AS (
  SELECT
    child, status,
    CASE status
      WHEN 'in-care' THEN CASE WHEN seen >= opened THEN seen + 42 ELSE opened + 7 END
      WHEN 'child-protection-plan' THEN due_10
      WHEN 'child-in-need-plan' THEN greatest(opened, seen) + 28
    END AS due,
    CASE status
      WHEN 'in-care' THEN CASE WHEN seen >= opened THEN seen + 42 ELSE opened + 7 END
      WHEN 'child-protection-plan' THEN until_10
      WHEN 'child-in-need-plan' THEN greatest(opened, seen) + 28
    END AS until
  FROM open JOIN working_days ON day = greatest(opened, seen)),
dues AS (
  SELECT
    child,
    min(status) FILTER (WHERE until < getvariable('last_day')) AS overdue_under,
    min((until, due)) FILTER (WHERE due IS NOT NULL) AS first
  FROM clocks
  GROUP BY child)
SELECT
  overdue_under AS status,
  count(*) AS overdue,
  sum(getvariable('last_day') - first[2])::BIGINT AS "days overdue",
  NULL AS children,
  NULL AS "no due date"
FROM dues
WHERE overdue_under IS NOT NULL
GROUP BY overdue_under
UNION ALL
SELECT NULL, NULL, NULL, count(*), count(*) FILTER (WHERE first IS NULL) FROM dues
