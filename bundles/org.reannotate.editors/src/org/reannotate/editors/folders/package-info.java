/** The folders that an open dataset was made from: what comes into them becomes samples while somebody works. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.editors.folders;
