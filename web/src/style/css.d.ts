// SPDX-License-Identifier: MPL-2.0
// build.mjs hands stylesheets over as minified text.
declare module "*.css" {
  const text: string;
  export default text;
}
