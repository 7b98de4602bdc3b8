-- A store that is being moved takes nothing new.
ALTER TABLE relay ADD COLUMN closed INTEGER NOT NULL DEFAULT 0
