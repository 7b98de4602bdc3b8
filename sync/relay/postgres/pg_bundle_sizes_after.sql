SELECT position, octet_length(envelope)::bigint FROM bundle
WHERE plan = $1::bytea AND position > $2::bigint ORDER BY position LIMIT $3::bigint
