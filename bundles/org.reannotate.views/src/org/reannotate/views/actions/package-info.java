/**
 * Commands that decide about the selected images.
 */
@NonNullByDefault
package org.reannotate.views.actions;

import org.eclipse.jdt.annotation.NonNullByDefault;
