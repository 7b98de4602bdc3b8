UPDATE relay SET incarnation = $1::bytea
