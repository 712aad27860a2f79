import { execFileSync } from 'node:child_process';
import {
  chmodSync,
  createReadStream,
  createWriteStream,
  existsSync,
  mkdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createBrotliDecompress } from 'node:zlib';
import type { BrowserProgram } from './install-browser';

const home = path.resolve('test', 'host', 'portable-browser');
const packed = path.join(home, 'node_modules', '@sparticuz', 'chromium', 'bin');
const unpacked = path.join(home, 'node_modules', '.unpacked');

/** Installs a Chromium for Linux on x64 from npm, with the libraries and the one font that it needs. */
export async function installPortableBrowser(): Promise<BrowserProgram> {
  const executable = path.join(unpacked, 'chromium');
  const done = path.join(unpacked, '.done');
  if (!existsSync(done)) {
    console.log('Installing a portable Chromium in test/host/portable-browser (about 300 MB, once) ...');
    execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], {
      cwd: home,
      stdio: 'inherit',
    });
    mkdirSync(unpacked, { recursive: true });
    await decompress('chromium.br', executable);
    chmodSync(executable, 0o755);
    for (const part of ['al2023', 'fonts', 'swiftshader']) await extract(`${part}.tar.br`);
    writeFileSync(path.join(unpacked, 'fonts.conf'), fontConfiguration());
    writeFileSync(done, '');
  }
  return {
    executable,
    env: {
      LD_LIBRARY_PATH: path.join(unpacked, 'lib'),
      FONTCONFIG_FILE: path.join(unpacked, 'fonts.conf'),
    },
  };
}

async function decompress(name: string, target: string): Promise<void> {
  await pipeline(
    createReadStream(path.join(packed, name)),
    createBrotliDecompress(),
    createWriteStream(target),
  );
}

async function extract(name: string): Promise<void> {
  const archive = path.join(unpacked, 'part.tar');
  await decompress(name, archive);
  execFileSync('tar', ['xf', archive, '-C', unpacked]);
  rmSync(archive);
}

/** Without any font a page hangs for ever. */
function fontConfiguration(): string {
  return `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir>/usr/share/fonts</dir>
  <dir>${path.join(unpacked, 'fonts')}</dir>
  <cachedir>${path.join(unpacked, 'font-cache')}</cachedir>
</fontconfig>
`;
}
