UPDATE object SET kind = :kind, parent = :parent, position = :position, title = :title, subtitle = :subtitle,
grp = :grp, phone = :phone, archived = :archived, disputed = :disputed WHERE oid = :oid
