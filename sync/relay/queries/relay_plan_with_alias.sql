SELECT plan FROM plan WHERE alias = :alias
