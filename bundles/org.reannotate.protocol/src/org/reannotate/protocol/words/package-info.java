/**
 * Numbers as people read them: the same in the workbench, the report, on the command line and in what the worker says.
 */
@NonNullByDefault
package org.reannotate.protocol.words;

import org.eclipse.jdt.annotation.NonNullByDefault;
