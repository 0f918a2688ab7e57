ALTER TABLE `link_checks` ADD `since` text;--> statement-breakpoint
ALTER TABLE `link_checks` ADD `wait_until` text;