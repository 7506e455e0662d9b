/** A training in lines of text, the same in the workbench's console and on the command line. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.launching.console;
