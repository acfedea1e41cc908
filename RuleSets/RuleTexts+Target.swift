// SwiftPM watches a folder for new, renamed and deleted files only when it holds a source file.
