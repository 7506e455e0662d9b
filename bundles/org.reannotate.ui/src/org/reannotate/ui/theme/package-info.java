/**
 * Colours that follow the workbench's theme, for widgets that draw themselves.
 */
@NonNullByDefault
package org.reannotate.ui.theme;

import org.eclipse.jdt.annotation.NonNullByDefault;
