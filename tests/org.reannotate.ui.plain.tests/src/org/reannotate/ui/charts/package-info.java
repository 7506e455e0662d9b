/**
 * Tests of what is behind the widgets, without a display.
 */
@NonNullByDefault
package org.reannotate.ui.charts;

import org.eclipse.jdt.annotation.NonNullByDefault;
