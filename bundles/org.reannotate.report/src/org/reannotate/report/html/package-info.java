/**
 * The report that people read: one HTML file without any other, which anybody can open, mail and keep.
 */
@NonNullByDefault
package org.reannotate.report.html;

import org.eclipse.jdt.annotation.NonNullByDefault;
