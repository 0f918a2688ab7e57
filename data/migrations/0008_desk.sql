CREATE TABLE `accounts` (
	`id` integer PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`role` text NOT NULL,
	`password_hash` text NOT NULL,
	`disabled` integer DEFAULT false NOT NULL,
	`created_at` text NOT NULL,
	`created_by` text NOT NULL,
	`password_set_at` text NOT NULL,
	`signed_in_at` text
);
--> statement-breakpoint
CREATE UNIQUE INDEX `accounts_name` ON `accounts` (`name`);--> statement-breakpoint
CREATE TABLE `api_tokens` (
	`id` integer PRIMARY KEY NOT NULL,
	`account_id` integer NOT NULL,
	`label` text NOT NULL,
	`token_hash` text NOT NULL,
	`scopes` text NOT NULL,
	`created_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`used_at` text,
	`revoked_at` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `api_tokens_token` ON `api_tokens` (`token_hash`);--> statement-breakpoint
CREATE TABLE `link_checks` (
	`url` text PRIMARY KEY NOT NULL,
	`state` text NOT NULL,
	`status` integer,
	`moved_to` text,
	`error` text,
	`failures` integer DEFAULT 0 NOT NULL,
	`checked_at` text NOT NULL,
	`next_at` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `link_checks_next` ON `link_checks` (`next_at`);--> statement-breakpoint
CREATE TABLE `proposals` (
	`id` integer PRIMARY KEY NOT NULL,
	`document_id` text NOT NULL,
	`actor` text NOT NULL,
	`at` text NOT NULL,
	`revision` integer NOT NULL,
	`changes` text NOT NULL,
	`note` text,
	`state` text DEFAULT 'open' NOT NULL,
	`decided_by` text,
	`decided_at` text,
	`reason` text,
	FOREIGN KEY (`document_id`) REFERENCES `documents`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `proposals_document` ON `proposals` (`document_id`);--> statement-breakpoint
CREATE INDEX `proposals_state` ON `proposals` (`state`);--> statement-breakpoint
CREATE TABLE `sessions` (
	`id` integer PRIMARY KEY NOT NULL,
	`token_hash` text NOT NULL,
	`account_id` integer NOT NULL,
	`csrf` text NOT NULL,
	`created_at` text NOT NULL,
	`seen_at` text NOT NULL,
	`expires_at` text NOT NULL,
	`agent` text,
	`address` text,
	FOREIGN KEY (`account_id`) REFERENCES `accounts`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `sessions_token` ON `sessions` (`token_hash`);--> statement-breakpoint
CREATE INDEX `sessions_account` ON `sessions` (`account_id`);--> statement-breakpoint
CREATE TABLE `sign_in_failures` (
	`key` text PRIMARY KEY NOT NULL,
	`failures` integer NOT NULL,
	`until` text NOT NULL,
	`at` text NOT NULL
);
--> statement-breakpoint
CREATE TABLE `uploads` (
	`id` integer PRIMARY KEY NOT NULL,
	`batch` text NOT NULL,
	`actor` text NOT NULL,
	`name` text NOT NULL,
	`sha256` text NOT NULL,
	`bytes` integer NOT NULL,
	`media_type` text,
	`source_url` text,
	`given` text DEFAULT '{}' NOT NULL,
	`state` text NOT NULL,
	`choice` text,
	`like_document` text,
	`document_id` text,
	`code` text,
	`reason` text,
	`attempts` integer DEFAULT 0 NOT NULL,
	`at` text NOT NULL,
	`finished_at` text
);
--> statement-breakpoint
CREATE INDEX `uploads_state` ON `uploads` (`state`,`id`);--> statement-breakpoint
CREATE INDEX `uploads_batch` ON `uploads` (`batch`);--> statement-breakpoint
CREATE INDEX `uploads_sha256` ON `uploads` (`sha256`);--> statement-breakpoint
ALTER TABLE `audit` ADD `reason` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `batch` text;--> statement-breakpoint
ALTER TABLE `audit` ADD `hash` text;--> statement-breakpoint
CREATE INDEX `audit_batch` ON `audit` (`batch`);--> statement-breakpoint
ALTER TABLE `jobs` ADD `payload` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `priority` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `attempts` integer DEFAULT 0 NOT NULL;--> statement-breakpoint
ALTER TABLE `jobs` ADD `queued_at` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `run_after` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `requested_by` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `wish` text;--> statement-breakpoint
ALTER TABLE `jobs` ADD `alive_at` text;--> statement-breakpoint
CREATE INDEX `jobs_queue` ON `jobs` (`state`,`priority`,`id`);--> statement-breakpoint
CREATE TRIGGER `audit_chain` AFTER INSERT ON `audit`
BEGIN
	UPDATE `audit` SET `hash` = sha256(
		coalesce((SELECT `hash` FROM `audit` WHERE `id` < new.`id` ORDER BY `id` DESC LIMIT 1), '')
		|| json_array(new.`id`, new.`at`, new.`actor`, new.`action`, new.`document_id`, new.`field`,
			new.`before`, new.`after`, new.`reason`, new.`batch`))
	WHERE `id` = new.`id`;
END;
--> statement-breakpoint
CREATE TRIGGER `audit_stands` BEFORE UPDATE ON `audit` WHEN old.`hash` IS NOT NULL
BEGIN SELECT RAISE(ABORT, 'A row of the audit is never changed.'); END;
--> statement-breakpoint
CREATE TRIGGER `audit_stays` BEFORE DELETE ON `audit`
BEGIN SELECT RAISE(ABORT, 'A row of the audit is never deleted.'); END;
