/**
 * What the views about a run's images share: walking along a gallery, what the run says under a thumbnail, reading the
 * details of the last thing that was selected, selections of several controls as one.
 */
@NonNullByDefault
package org.reannotate.views.images;

import org.eclipse.jdt.annotation.NonNullByDefault;
