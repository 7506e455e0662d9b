/** Training without a workbench, and the runs that come of it. */
@NonNullByDefault
package org.reannotate.application.commandline.training;

import org.eclipse.jdt.annotation.NonNullByDefault;
