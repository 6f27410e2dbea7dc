CREATE TABLE "restricted"."sign_in" (
	"secret_hash" text PRIMARY KEY NOT NULL,
	"state" text NOT NULL,
	"nonce" text NOT NULL,
	"verifier" text NOT NULL,
	"return_to" text NOT NULL,
	"created_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
ALTER TABLE "restricted"."session" ADD COLUMN "provider_session" text;--> statement-breakpoint
ALTER TABLE "restricted"."staff_user" ADD COLUMN "name" text DEFAULT '' NOT NULL;--> statement-breakpoint
ALTER TABLE "restricted"."staff_user" ADD COLUMN "blocked_reason" text;--> statement-breakpoint
ALTER TABLE "restricted"."staff_user" ADD COLUMN "created_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
ALTER TABLE "restricted"."staff_user" ADD COLUMN "updated_at" timestamp with time zone DEFAULT now() NOT NULL;--> statement-breakpoint
CREATE INDEX "sign_in_age" ON "restricted"."sign_in" USING btree ("created_at");--> statement-breakpoint
CREATE INDEX "audit_actor" ON "restricted"."audit" USING btree ("actor","id");--> statement-breakpoint
CREATE INDEX "audit_subject" ON "restricted"."audit" USING btree ("subject","id");--> statement-breakpoint
CREATE INDEX "session_user" ON "restricted"."session" USING btree ("user_id");--> statement-breakpoint
CREATE INDEX "session_provider" ON "restricted"."session" USING btree ("provider_session");--> statement-breakpoint
ALTER TABLE "restricted"."staff_user" ADD CONSTRAINT "staff_user_roles" CHECK ("restricted"."staff_user"."roles" <@ array['reviewer', 'second-reviewer', 'publisher', 'analyst', 'operator', 'auditor']);
--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON restricted.sign_in TO ashkar_staff;
