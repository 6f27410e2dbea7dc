-- The plans of trigger functions are made once a session, on a fresh database for empty tables: they must look rows up
-- by an index whatever the tables held then, or each batch of events reads the whole register.
ALTER FUNCTION restricted.event_touches() SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off;
--> statement-breakpoint
ALTER FUNCTION restricted.events_touch_subjects() SET enable_seqscan = off SET enable_hashjoin = off SET enable_mergejoin = off;
--> statement-breakpoint
-- The public may know that a decision was handed over and is not published, and no more of it.
CREATE FUNCTION restricted.show_received() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.state = 'refused' THEN
    DELETE FROM received_decision r WHERE r.record_id = NEW.record_id AND NOT EXISTS (
      SELECT FROM restricted.submission s
      WHERE s.source = 'e-court' AND s.record_id = NEW.record_id AND s.state <> 'refused');
  ELSE
    INSERT INTO received_decision AS r (record_id, state)
    SELECT NEW.record_id, CASE s.state WHEN 'withheld' THEN 'withheld' ELSE 'in-work' END
      FROM restricted.submission s
      WHERE s.source = 'e-court' AND s.record_id = NEW.record_id AND s.state <> 'refused'
      ORDER BY s.revision DESC NULLS LAST LIMIT 1
    ON CONFLICT (record_id) DO UPDATE SET state = excluded.state WHERE r.state <> excluded.state;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE TRIGGER show_received AFTER INSERT OR UPDATE OF state, record_id ON restricted.submission
  FOR EACH ROW WHEN (NEW.source = 'e-court' AND NEW.record_id IS NOT NULL)
  EXECUTE FUNCTION restricted.show_received();
--> statement-breakpoint
INSERT INTO received_decision (record_id, state)
  SELECT DISTINCT ON (record_id) record_id, CASE state WHEN 'withheld' THEN 'withheld' ELSE 'in-work' END
    FROM restricted.submission
    WHERE source = 'e-court' AND record_id IS NOT NULL AND state <> 'refused'
    ORDER BY record_id, revision DESC NULLS LAST;
--> statement-breakpoint
GRANT SELECT ON received_decision TO ashkar_public;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON received_decision, restricted.event_import TO ashkar_staff;
