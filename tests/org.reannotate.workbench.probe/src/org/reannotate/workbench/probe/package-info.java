/**
 * Goes into a workbench and uses it: once, to see that an installation works, or many times, to see how fast it is.
 */
@NonNullByDefault
package org.reannotate.workbench.probe;

import org.eclipse.jdt.annotation.NonNullByDefault;
