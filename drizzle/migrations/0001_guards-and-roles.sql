-- Guard: rows of the public record and the audit are written only inside a transaction that the
-- application opened by itself (it sets app.tx). A statement that a broken driver runs outside its
-- transaction is refused by the database. The setting is '' after its transaction, not null.
CREATE FUNCTION restricted.require_transaction() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF coalesce(current_setting('app.tx', true), '') = '' THEN
    RAISE EXCEPTION 'ashkar: % on % outside an application transaction', TG_OP, TG_TABLE_NAME;
  END IF;
  RETURN NULL;
END $$;
--> statement-breakpoint
CREATE FUNCTION restricted.refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'ashkar: % is append-only', TG_TABLE_NAME;
END $$;
--> statement-breakpoint
CREATE TRIGGER guard_work BEFORE INSERT OR UPDATE OR DELETE ON work FOR EACH STATEMENT EXECUTE FUNCTION restricted.require_transaction();
--> statement-breakpoint
CREATE TRIGGER guard_expression BEFORE INSERT OR UPDATE OR DELETE ON expression FOR EACH STATEMENT EXECUTE FUNCTION restricted.require_transaction();
--> statement-breakpoint
CREATE TRIGGER guard_publication BEFORE INSERT OR UPDATE OR DELETE ON publication FOR EACH STATEMENT EXECUTE FUNCTION restricted.require_transaction();
--> statement-breakpoint
CREATE TRIGGER guard_log_leaf BEFORE INSERT OR UPDATE OR DELETE ON log_leaf FOR EACH STATEMENT EXECUTE FUNCTION restricted.require_transaction();
--> statement-breakpoint
CREATE TRIGGER guard_outbox BEFORE INSERT OR UPDATE OR DELETE ON outbox FOR EACH STATEMENT EXECUTE FUNCTION restricted.require_transaction();
--> statement-breakpoint
CREATE TRIGGER guard_submission BEFORE INSERT OR UPDATE OR DELETE ON restricted.submission FOR EACH STATEMENT EXECUTE FUNCTION restricted.require_transaction();
--> statement-breakpoint
CREATE TRIGGER guard_audit BEFORE INSERT ON restricted.audit FOR EACH STATEMENT EXECUTE FUNCTION restricted.require_transaction();
--> statement-breakpoint
CREATE TRIGGER append_only_audit BEFORE UPDATE OR DELETE OR TRUNCATE ON restricted.audit FOR EACH STATEMENT EXECUTE FUNCTION restricted.refuse_change();
--> statement-breakpoint
CREATE FUNCTION restricted.keep_leaf() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- A takedown deletes the salt; nothing else of a leaf may ever change.
  IF TG_OP = 'UPDATE' AND NEW.salt IS NULL AND (NEW.index, NEW.work_id, NEW.version, NEW.entry, NEW.hash, NEW.at) IS NOT DISTINCT FROM (OLD.index, OLD.work_id, OLD.version, OLD.entry, OLD.hash, OLD.at) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION 'ashkar: log_leaf is append-only';
END $$;
--> statement-breakpoint
CREATE TRIGGER append_only_leaf BEFORE UPDATE OR DELETE ON log_leaf FOR EACH ROW EXECUTE FUNCTION restricted.keep_leaf();
--> statement-breakpoint
DO $$ BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ashkar_public') THEN CREATE ROLE ashkar_public NOLOGIN; END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'ashkar_staff') THEN CREATE ROLE ashkar_staff NOLOGIN; END IF;
END $$;
--> statement-breakpoint
GRANT USAGE ON SCHEMA public TO ashkar_public, ashkar_staff;
--> statement-breakpoint
GRANT SELECT ON ALL TABLES IN SCHEMA public TO ashkar_public;
--> statement-breakpoint
REVOKE SELECT ON request_inbox FROM ashkar_public;
--> statement-breakpoint
GRANT INSERT ON request_inbox TO ashkar_public;
--> statement-breakpoint
GRANT USAGE ON SCHEMA restricted TO ashkar_staff;
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public, restricted TO ashkar_staff;
--> statement-breakpoint
REVOKE UPDATE, DELETE ON restricted.audit FROM ashkar_staff;
--> statement-breakpoint
GRANT USAGE ON ALL SEQUENCES IN SCHEMA public, restricted TO ashkar_staff;
