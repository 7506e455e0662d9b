/**
 * The view of images that are the same picture: what differs about them, and the two ways to settle it.
 */
@NonNullByDefault
package org.reannotate.views.duplicates;

import org.eclipse.jdt.annotation.NonNullByDefault;
