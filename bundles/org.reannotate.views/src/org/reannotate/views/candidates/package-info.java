/**
 * The view of images that could belong to several categories.
 */
@NonNullByDefault
package org.reannotate.views.candidates;

import org.eclipse.jdt.annotation.NonNullByDefault;
