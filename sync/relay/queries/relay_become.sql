UPDATE relay SET incarnation = :incarnation
