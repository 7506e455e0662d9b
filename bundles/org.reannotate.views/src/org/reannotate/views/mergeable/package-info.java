/**
 * The view Mergeable Categories: pairs and groups that neither people nor the model can tell apart, with the images that
 * decide it, what a merge would gain and lose, and merges that can be taken apart.
 */
@NonNullByDefault
package org.reannotate.views.mergeable;

import org.eclipse.jdt.annotation.NonNullByDefault;
