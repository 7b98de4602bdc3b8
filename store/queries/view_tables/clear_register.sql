DELETE FROM register
