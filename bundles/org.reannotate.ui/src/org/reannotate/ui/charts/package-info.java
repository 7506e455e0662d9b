/**
 * Small charts drawn with the theme's own colours.
 */
@NonNullByDefault
package org.reannotate.ui.charts;

import org.eclipse.jdt.annotation.NonNullByDefault;
