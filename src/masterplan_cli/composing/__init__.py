"""From a plan and an edition's templates to documents, numbered and ready for any writer."""
