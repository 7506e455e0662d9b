/**
 * Tests in a real workbench under a real X server, with real mouse and key events: what a person sees and does.
 */
@NonNullByDefault
package org.reannotate.ui.tests;

import org.eclipse.jdt.annotation.NonNullByDefault;
