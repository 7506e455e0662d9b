/**
 * What the views show, as immutable snapshots without any widget, so that it is tested without a display.
 */
@NonNullByDefault
package org.reannotate.views.model;

import org.eclipse.jdt.annotation.NonNullByDefault;
