/** Keeps what the program puts aside in its home within bounds: at the start of the workbench and after an audit. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.application.cache;
