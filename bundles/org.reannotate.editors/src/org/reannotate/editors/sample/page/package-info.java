/**
 * The parts of the sample editor's page around the image: heading, notice, tools.
 */
@NonNullByDefault
package org.reannotate.editors.sample.page;

import org.eclipse.jdt.annotation.NonNullByDefault;
