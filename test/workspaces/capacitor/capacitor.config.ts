export default { appId: 'com.example.dessert', appName: 'Dessert', webDir: 'dist' };
