/**
 * The folder that an analysis or an audit leaves behind. It exists so that one place decides which
 * folders we may write to, and so that a reader sees the old output or the new one, never a mix,
 * whatever happens in the middle.
 */
@NonNullByDefault
package org.reannotate.report.output;

import org.eclipse.jdt.annotation.NonNullByDefault;
