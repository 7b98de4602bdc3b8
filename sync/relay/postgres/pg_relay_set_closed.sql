UPDATE relay SET closed = $1::bigint
