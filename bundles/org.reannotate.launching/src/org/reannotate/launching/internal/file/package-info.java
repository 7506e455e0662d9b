/** Settings as the texts of a launch configuration, and as a file that is read without a workspace. */
@org.eclipse.jdt.annotation.NonNullByDefault
package org.reannotate.launching.internal.file;
