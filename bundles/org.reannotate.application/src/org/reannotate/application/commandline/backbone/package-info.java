/** {@code backbone}: pretrained networks that audits build on. */
@NonNullByDefault
package org.reannotate.application.commandline.backbone;

import org.eclipse.jdt.annotation.NonNullByDefault;
