/**
 * Why this image is looked at: what the model holds it for, the finding in words, images that look alike, and what
 * people decided so far.
 */
@NonNullByDefault
package org.reannotate.editors.sample.why;

import org.eclipse.jdt.annotation.NonNullByDefault;
