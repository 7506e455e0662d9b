/**
 * Reads what the sample editor shows beside the image, ahead of time, in jobs.
 */
@NonNullByDefault
package org.reannotate.editors.sample.reading;

import org.eclipse.jdt.annotation.NonNullByDefault;
