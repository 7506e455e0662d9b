/**
 * Causes, steps and epochs as people read them: the same in the workbench, the report and on the command line.
 */
@NonNullByDefault
package org.reannotate.core.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
