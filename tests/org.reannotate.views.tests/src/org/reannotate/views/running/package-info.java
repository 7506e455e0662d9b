/**
 * Tests of what the views show, without a display.
 */
@NonNullByDefault
package org.reannotate.views.running;

import org.eclipse.jdt.annotation.NonNullByDefault;
