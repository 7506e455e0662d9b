/**
 * What the views about trainings share: asking again while something goes on, words for runs and times, and the commands
 * of other bundles that they run.
 */
@NonNullByDefault
package org.reannotate.views.running;

import org.eclipse.jdt.annotation.NonNullByDefault;
