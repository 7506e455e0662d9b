/**
 * What makes a workbench out of the plug-ins: the perspective that lays editors and views out.
 */
@NonNullByDefault
package org.reannotate.application.workbench;

import org.eclipse.jdt.annotation.NonNullByDefault;
