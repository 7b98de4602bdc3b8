UPDATE relay SET closed = :closed
