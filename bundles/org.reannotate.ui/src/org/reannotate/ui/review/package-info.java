/**
 * Going through images and deciding about them, whatever part of the workbench shows them: what the commands act on,
 * the list a person walks along, and the keys.
 */
@NonNullByDefault
package org.reannotate.ui.review;

import org.eclipse.jdt.annotation.NonNullByDefault;
