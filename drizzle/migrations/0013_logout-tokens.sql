CREATE TABLE "restricted"."logout_token" (
	"token_hash" text PRIMARY KEY NOT NULL,
	"seen_at" timestamp with time zone NOT NULL
);
--> statement-breakpoint
CREATE INDEX "logout_token_age" ON "restricted"."logout_token" USING btree ("seen_at");--> statement-breakpoint
GRANT SELECT, INSERT, UPDATE, DELETE ON "restricted"."logout_token" TO ashkar_staff;
