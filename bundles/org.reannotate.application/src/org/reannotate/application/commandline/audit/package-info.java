/** {@code audit}: from images to findings; brings together import, training, analysis and report. */
@NonNullByDefault
package org.reannotate.application.commandline.audit;

import org.eclipse.jdt.annotation.NonNullByDefault;
